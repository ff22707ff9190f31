package org.uprlib.extract.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.PaperKind;
import org.uprlib.extract.model.Pledge;
import org.uprlib.extract.model.Proposal;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Stakeholder;

/** JSON: an array, also for a single paper, with one object a paper; indented for reading. */
final class JsonExporter implements Exporter {
  private final JsonFields fields;

  JsonExporter(OutputStream stream) throws IOException {
    fields = new JsonFields(stream);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    fields
        .generator()
        .setPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    fields.generator().writeStartArray();
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    JsonGenerator json = fields.generator();
    json.writeStartObject();
    fields.text("source", extraction.source());
    json.writeFieldName("paper");
    fields.paper(extraction.paper());
    json.writeArrayFieldStart("recommendations");
    for (Recommendation recommendation : extraction.recommendations()) {
      json.writeStartObject();
      fields.recommendation(recommendation);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("pledges");
    for (Pledge pledge : extraction.pledges()) {
      fields.pledge(pledge);
    }
    json.writeEndArray();
    if (extraction.paper().kind() == PaperKind.SUBMISSION) {
      submission(extraction);
    }
    json.writeArrayFieldStart("notices");
    for (Notice notice : extraction.notices()) {
      fields.notice(notice);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void submission(Extraction extraction) throws IOException {
    JsonGenerator json = fields.generator();
    json.writeArrayFieldStart("stakeholders");
    for (Stakeholder stakeholder : extraction.stakeholders()) {
      fields.stakeholder(stakeholder);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("proposals");
    for (Proposal proposal : extraction.proposals()) {
      fields.proposal(proposal);
    }
    json.writeEndArray();
  }

  @Override
  public void finish() throws IOException {
    JsonGenerator json = fields.generator();
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
  }

  @Override
  public void close() throws IOException {
    fields.generator().close();
  }
}
