/** Reads corrigenda to Working Group reports and applies what they correct in recommendations. */
package org.uprlib.extract.corrigendum;
