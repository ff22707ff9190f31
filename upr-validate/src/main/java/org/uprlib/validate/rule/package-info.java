/** OHCHR's rules as data, one file a cycle, and their loader. */
package org.uprlib.validate.rule;
