/**
 * Will check a stakeholder's submission against OHCHR's rules before upload. Nothing of it is here
 * yet: this module holds no class, and nothing can be checked with it.
 */
package org.uprlib.validate;
