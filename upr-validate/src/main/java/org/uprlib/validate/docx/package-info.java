/** Changes DOCX files part by part, and leaves the rest as it is. */
package org.uprlib.validate.docx;
