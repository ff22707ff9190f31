package org.uprlib.extract.followup;

import java.time.LocalDate;
import org.uprlib.core.vocabulary.Language;

/**
 * What briefs say of themselves. Immutable.
 *
 * @param language in which they are written: English, French or Spanish
 * @param author who writes them; empty string for a line to fill in
 * @param contact how to reach them; empty string for a line to fill in
 * @param date whose month stands at the foot
 */
public record BriefOptions(Language language, String author, String contact, LocalDate date) {}
