package org.uprlib.extract.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Indexing;
import org.uprlib.extract.model.PaperInfo;
import org.uprlib.extract.model.Pledge;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.Proposal;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.model.Stakeholder;

/** Writes the fields that JSON and JSON Lines have in common. What is not known is null. */
final class JsonFields {
  private final JsonGenerator json;
  private final EnrichmentFields enrichment;

  JsonFields(OutputStream stream) throws IOException {
    json =
        new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .rootValueSeparator((String) null)
            .build()
            .createGenerator(stream, JsonEncoding.UTF8);
    enrichment = new EnrichmentFields(this);
  }

  JsonGenerator generator() {
    return json;
  }

  void paper(PaperInfo paper) throws IOException {
    json.writeStartObject();
    text("symbol", paper.symbol());
    text("stateUnderReview", paper.stateUnderReview().map(State::code));
    text("stateUnderReviewName", PaperNames.stateUnderReview(paper));
    number("session", paper.session());
    number("cycle", paper.cycle());
    number("councilSession", paper.councilSession());
    text("date", paper.date().map(Object::toString));
    text("language", paper.language().map(Language::code));
    text("kind", paper.kind().word());
    json.writeEndObject();
  }

  /** The fields of a recommendation, without the braces around them. */
  void recommendation(Recommendation recommendation) throws IOException {
    text("paragraph", recommendation.paragraph());
    text("text", recommendation.text());
    text("originalText", recommendation.originalText());
    text("heading", recommendation.heading());
    states("recommendingStates", recommendation.recommendingStates());
    json.writeArrayFieldStart("requests");
    for (Request request : recommendation.requests()) {
      json.writeStartObject();
      states("states", request.states());
      text("text", request.text());
      enrichment.share(request.enrichment());
      json.writeEndObject();
    }
    json.writeEndArray();
    position(recommendation.position());
    enrichment.brief(recommendation.enrichment());
    enrichment.full(recommendation.enrichment());
    if (recommendation.indexing().isPresent()) {
      indexing(recommendation.indexing().get());
    }
    location(recommendation.location().page(), Optional.of(recommendation.location().span()));
  }

  /** How OHCHR indexes it: the themes of its matrix, which are not UPR Info's issues. */
  private void indexing(Indexing indexing) throws IOException {
    json.writeObjectFieldStart("indexing");
    texts("themes", indexing.themes());
    texts("affectedPersons", indexing.affectedPersons());
    texts("sdgs", indexing.sdgs());
    json.writeEndObject();
  }

  void texts(String field, List<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(PlainText.wellFormed(text));
    }
    json.writeEndArray();
  }

  private void position(Position position) throws IOException {
    json.writeObjectFieldStart("position");
    text("status", position.status().word());
    text("qualification", position.qualification().map(Qualification::word));
    Optional<Evidence> evidence = position.evidence();
    if (evidence.isPresent()) {
      json.writeObjectFieldStart("source");
      text("symbol", evidence.get().document());
      text("paragraph", evidence.map(Evidence::paragraph).filter(label -> !label.isEmpty()));
      json.writeEndObject();
    } else {
      json.writeNullField("source");
    }
    text("evidence", evidence.map(Evidence::words));
    text("comment", position.comment());
    text("reason", position.reason());
    json.writeEndObject();
  }

  void pledge(Pledge pledge) throws IOException {
    json.writeStartObject();
    text("paragraph", pledge.paragraph());
    text("text", pledge.text());
    text("originalText", pledge.originalText());
    text("document", pledge.document());
    enrichment.brief(pledge.enrichment());
    enrichment.full(pledge.enrichment());
    Evidence announcement = pledge.announcement();
    json.writeObjectFieldStart("announcement");
    text("words", announcement.words());
    text("symbol", announcement.document());
    text("paragraph", Optional.of(announcement.paragraph()).filter(label -> !label.isEmpty()));
    json.writeEndObject();
    location(pledge.location().page(), Optional.of(pledge.location().span()));
    json.writeEndObject();
  }

  void stakeholder(Stakeholder stakeholder) throws IOException {
    json.writeStartObject();
    text("name", stakeholder.name());
    text("acronym", stakeholder.acronym());
    json.writeEndObject();
  }

  void proposal(Proposal proposal) throws IOException {
    json.writeStartObject();
    text("paragraph", proposal.paragraph());
    text("text", proposal.text());
    text("section", proposal.section());
    text("form", proposal.form().word());
    enrichment.brief(proposal.enrichment());
    enrichment.full(proposal.enrichment());
    location(proposal.location().page(), Optional.of(proposal.location().span()));
    json.writeEndObject();
  }

  void notice(Notice notice) throws IOException {
    json.writeStartObject();
    text("code", notice.code());
    text("message", notice.message());
    location(notice.page(), notice.where());
    json.writeEndObject();
  }

  private void location(OptionalInt page, Optional<Span> span) throws IOException {
    if (span.isEmpty()) {
      json.writeNullField("location");
      return;
    }
    json.writeObjectFieldStart("location");
    number("page", page);
    json.writeNumberField("start", span.get().start());
    json.writeNumberField("end", span.get().end());
    json.writeEndObject();
  }

  private void states(String field, List<State> states) throws IOException {
    json.writeArrayFieldStart(field);
    for (State state : states) {
      json.writeString(state.code());
    }
    json.writeEndArray();
  }

  void number(String field, OptionalInt number) throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(field, number.getAsInt());
    } else {
      json.writeNullField(field);
    }
  }

  void text(String field, String text) throws IOException {
    json.writeStringField(field, PlainText.wellFormed(text));
  }

  void text(String field, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      text(field, text.get());
    } else {
      json.writeNullField(field);
    }
  }
}
