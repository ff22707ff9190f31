/** Loads the tables that ship with the library and checks them on the way. */
package org.uprlib.core.data;
