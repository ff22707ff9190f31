package org.uprlib.extract.midterm;

import java.time.LocalDate;
import org.uprlib.core.vocabulary.Language;

/**
 * What a mid-term report says of itself. Immutable.
 *
 * @param language in which it is written: English, French or Spanish
 * @param author who writes it; empty string for what the table says
 * @param date whose month stands on the title page
 * @param chart whether it has a chart, which OHCHR's practice for submissions does not like
 */
public record MidtermOptions(Language language, String author, LocalDate date, boolean chart) {}
