package org.uprlib.extract.enrich.theme;

import java.util.List;
import java.util.Optional;

/**
 * A theme of one's own, as a registry declares it: a text has it if it contains one of {@code
 * include}, each of {@code allOf}, and none of {@code exclude}; also if it has a theme of which it
 * is the parent. Immutable.
 *
 * @param name by which results know it
 * @param parent name of the theme that it is a part of
 * @param include words of which one is enough; may be empty if there are others
 * @param allOf words of which none may lack
 * @param exclude words of which none may be there
 */
record OwnTheme(
    String name,
    Optional<String> parent,
    List<String> include,
    List<String> allOf,
    List<String> exclude) {}
