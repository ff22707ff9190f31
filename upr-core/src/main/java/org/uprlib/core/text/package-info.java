/** How all modules compare words, cut sentences and read the labels of paragraphs. */
package org.uprlib.core.text;
