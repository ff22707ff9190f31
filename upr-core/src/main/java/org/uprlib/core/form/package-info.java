/** What a file holds beside its text: properties, changes, pictures, page numbers, macros. */
package org.uprlib.core.form;
