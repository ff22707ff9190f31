package org.uprlib.extract.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Decision;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Paper;

/** Writes what the further papers of a review add to its report's JSON. */
final class ReviewFields {
  private final JsonFields fields;
  private final JsonGenerator json;

  ReviewFields(JsonFields fields) {
    this.fields = fields;
    this.json = fields.generator();
  }

  void furtherPapers(List<Paper> papers) throws IOException {
    json.writeArrayFieldStart("furtherPapers");
    for (Paper paper : papers) {
      json.writeStartObject();
      fields.text("source", paper.source());
      json.writeFieldName("paper");
      fields.paper(paper.info());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void decision(Optional<Decision> read) throws IOException {
    if (read.isEmpty()) {
      json.writeNullField("decision");
      return;
    }
    Decision decision = read.get();
    json.writeObjectFieldStart("decision");
    fields.text("symbol", decision.symbol());
    fields.text("stateUnderReview", decision.stateUnderReview().map(State::code));
    json.writeBooleanField("outcomeAdopted", decision.outcomeAdopted());
    fields.text("evidence", decision.adoption().map(Evidence::words));
    fields.text("date", decision.date().map(Object::toString));
    fields.number("meeting", decision.meeting());
    fields.texts("documents", decision.documents());
    json.writeEndObject();
  }
}
