package org.uprlib.samples.paper;

import java.util.List;
import java.util.Map;

/**
 * What the cover and the running heads say. Immutable.
 *
 * @param design how the paper looks
 * @param lines what is stated, by field
 */
public record FrontMatter(Design design, Map<Field, List<String>> lines) {
  public FrontMatter {
    lines = Map.copyOf(lines);
  }

  /** What may be stated; all of it may be missing. */
  public enum Field {
    /** {@code A/HRC/24/97}. */
    SYMBOL,
    /** {@code General} or {@code Limited}. */
    DISTRIBUTION,
    /** Date of issue. */
    DATE,
    /** Whose paper it is: {@code Human Rights Council}. */
    BODY,
    /** That body's session: {@code Twenty-fourth session}. */
    SESSION,
    /** Dates of that session, in use since 2014. */
    DATES,
    /** {@code Agenda item 6}. */
    ITEM,
    /** Number at the foot of the cover: {@code GE.13-19997}. */
    JOB,
    /** The title; a submission has several lines of it. A paper without one has no cover page. */
    TITLE,
    /** The note that {@code *} after the title leads to. */
    TITLE_NOTE,
    /** The State under review, then {@code Addendum}. */
    SUBTITLE,
    /** What an addendum or a summary is, below the title. */
    SUBJECT,
    /** The running head of a thematic list. */
    HEAD,
    /** Widths of the columns of a table, in twentieths of a point. */
    COLUMNS
  }

  /** The lines of a field, none if it is missing. */
  public List<String> all(Field field) {
    return lines.getOrDefault(field, List.of());
  }

  /** The first line of a field, or an empty string. */
  public String text(Field field) {
    return all(field).stream().findFirst().orElse("");
  }

  /** The symbol behind the {@code A} that mastheads print large. */
  public String symbolAfterA() {
    return text(Field.SYMBOL).replaceFirst("^A", "");
  }

  public boolean has(Field field) {
    return lines.containsKey(field);
  }

  /** How a paper looks: for reports, by the years in which the United Nations issued that form. */
  public enum Design {
    /** 2008 and 2009: typescript, recommendations numbered anew under each lead-in. */
    TYPESCRIPT_2008,
    /** 2010 and 2011: document template, recommendations still numbered anew. */
    TEMPLATE_2010,
    /** From 2010: document template, labels such as {@code 25.1.} typed before each one. */
    TEMPLATE_2013,
    /** Word file whose paragraph and recommendation numbers are list numbering. */
    WORD_2019,
    /** Word draft of the fourth cycle, labels such as {@code 6.1} typed. */
    DRAFT_2024,
    /** A stakeholder's submission: title, headings, paragraphs. */
    SUBMISSION,
    /** OHCHR's thematic list of recommendations: a table on landscape pages. */
    THEMATIC_LIST
  }
}
