/** Self-contained pages for the browser, which load and send nothing. */
package org.uprlib.extract.page;
