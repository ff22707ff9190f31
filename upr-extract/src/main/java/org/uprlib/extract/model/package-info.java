/** What an extraction consists of: immutable values that every stage and export shares. */
package org.uprlib.extract.model;
