/**
 * Checks a stakeholder's submission against OHCHR's rules before upload.
 *
 * <p>No parameter and no result is null unless its documentation and {@code @Nullable} say so; what
 * may be missing is an {@code Optional}.
 *
 * <p>Optional at run time: picocli, for the command.
 *
 * @since 0.1.0
 */
module org.uprlib.validate {
  requires java.xml;
  requires transitive org.uprlib.core;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires static info.picocli;

  exports org.uprlib.validate;
  exports org.uprlib.validate.measure;
  exports org.uprlib.validate.report;
  exports org.uprlib.validate.rule;

  opens org.uprlib.validate.cli to
      info.picocli;
}
