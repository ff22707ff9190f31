package org.uprlib.samples.desk;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a request asks for. Immutable.
 *
 * @param token the first part of its path
 * @param language the second, which gives the language of the page
 * @param path the other parts
 * @param query what the address says behind a question mark
 */
record Visit(String token, String language, List<String> path, Map<String, String> query) {
  Visit {
    path = List.copyOf(path);
    query = Map.copyOf(query);
  }

  /** The visit to this address. */
  static Visit of(URI address) {
    String[] parts = String.valueOf(address.getRawPath()).substring(1).split("/", -1);
    Map<String, String> query = new HashMap<>();
    if (address.getRawQuery() != null) {
      for (String pair : address.getRawQuery().split("&", -1)) {
        int equal = pair.indexOf('=');
        if (equal > 0) {
          query.put(decoded(pair.substring(0, equal)), decoded(pair.substring(equal + 1)));
        }
      }
    }
    String language = parts.length > 1 ? parts[1] : "";
    List<String> path = parts.length > 2 ? List.of(parts).subList(2, parts.length) : List.of();
    return new Visit(parts[0], language, path, query);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** The path of a page in the same language, about the same subject. */
  String to(String... parts) {
    return in(language, List.of(parts)) + about().map(Visit::asked).orElse("");
  }

  /** What templates print of links to files of the page of a work, by their labels' names. */
  List<Map<String, ?>> files(Map<String, String> labels) {
    List<Map<String, ?>> files = new ArrayList<>();
    labels.forEach(
        (name, label) ->
            files.add(
                Map.of(
                    "address", to(part(0), part(1), name),
                    "label", label,
                    "opens", name.equals("links.html"))));
    return files;
  }

  /** The path of a file that is the same for all subjects. */
  String resource(String name) {
    return in(language, List.of(name));
  }

  /** The path of a page that gets {@code value} as well. */
  String asking(String field, String value, String... parts) {
    String address = to(parts);
    return address + (address.indexOf('?') < 0 ? "?" : "&") + field + "=" + coded(value);
  }

  /** The path of this page in another language. */
  String in(String other) {
    return in(other, path) + about().map(Visit::asked).orElse("");
  }

  private String in(String of, List<String> parts) {
    return "/" + token + "/" + of + "/" + String.join("/", parts);
  }

  private static String asked(Subject subject) {
    return "?" + SubjectChoice.FIELD + "=" + coded(subject.address());
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The subject that the person chose. */
  Optional<Subject> about() {
    return Subject.of(query.getOrDefault(SubjectChoice.FIELD, ""));
  }

  /** One part of the path; empty string if it has fewer. */
  String part(int index) {
    return index < path.size() ? path.get(index) : "";
  }
}
