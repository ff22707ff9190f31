package org.uprlib.extract.followup;

import java.time.LocalDate;
import org.uprlib.core.vocabulary.Language;

/**
 * What factsheets and briefs say of themselves. Immutable.
 *
 * @param language in which they are written: English, French or Spanish
 * @param author who writes them; empty string for what the table says, or a line to fill in
 * @param contact how to reach them, at the foot; empty string for the same
 * @param date whose month is printed at the foot
 */
public record HandoutOptions(Language language, String author, String contact, LocalDate date) {}
