package org.uprlib.samples.desk;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.UploadContext;
import org.apache.commons.fileupload.util.LimitedInputStream;

/**
 * What a form brought: files, which a drawer keeps, and fields. Immutable.
 *
 * @param papers in the order of the form
 * @param fields by name
 */
record Upload(List<Paper> papers, Map<String, String> fields) {
  /** Bytes of all files together; ten times what a review's papers have. */
  static final long MOST_BYTES = 64L << 20;

  static final int MOST_FILES = 40;

  /** Bytes of a field: the names of hundreds who submit together. */
  private static final int LONGEST_FIELD = 1 << 16;

  Upload {
    papers = List.copyOf(papers);
    fields = Map.copyOf(fields);
  }

  /**
   * Takes the form that a request brings.
   *
   * @param drawer keeps its files; none if it cannot be taken
   * @throws TooLargeException if it is larger than it may be, said beforehand or not
   * @throws IOException if it is not a form, or breaks off
   */
  static Upload of(HttpExchange exchange, Drawer drawer) throws IOException {
    FileUpload reader = new FileUpload();
    reader.setHeaderEncoding(StandardCharsets.UTF_8.name());
    reader.setFileCountMax(MOST_FILES);
    List<Paper> papers = new ArrayList<>();
    Map<String, String> fields = new HashMap<>();
    Body body = new Body(exchange);
    if (body.contentLength() > MOST_BYTES) {
      throw new TooLargeException();
    }
    try {
      FileItemIterator parts = reader.getItemIterator(body);
      while (parts.hasNext()) {
        take(parts.next(), drawer, papers, fields);
      }
    } catch (FileUploadException e) {
      release(papers);
      throw new IOException("no form", e);
    } catch (IOException e) {
      release(papers);
      throw e;
    }
    return new Upload(Paper.distinct(papers), fields);
  }

  private static void release(List<Paper> papers) {
    papers.forEach(paper -> paper.kept().release());
  }

  private static void take(
      FileItemStream part, Drawer drawer, List<Paper> papers, Map<String, String> fields)
      throws IOException {
    try (InputStream in = part.openStream()) {
      if (part.isFormField()) {
        byte[] value = in.readNBytes(LONGEST_FIELD + 1);
        if (value.length > LONGEST_FIELD) {
          throw new TooLargeException();
        }
        fields.put(part.getFieldName(), new String(value, StandardCharsets.UTF_8));
        return;
      }
      // A form without a file has a part without a name.
      if (part.getName() != null && !part.getName().isEmpty()) {
        if (papers.size() == MOST_FILES) {
          throw new TooLargeException();
        }
        papers.add(new Paper(part.getName(), drawer.take(in)));
      }
    }
  }

  /** More than the desk takes. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** A request's body, as far as it may go. */
  private static final class Body implements UploadContext {
    private final HttpExchange exchange;

    Body(HttpExchange exchange) {
      this.exchange = exchange;
    }

    @Override
    public long contentLength() {
      String length = exchange.getRequestHeaders().getFirst("Content-Length");
      return length == null || !length.matches("\\d{1,18}") ? -1 : Long.parseLong(length);
    }

    @Override
    public String getCharacterEncoding() {
      return StandardCharsets.UTF_8.name();
    }

    @SuppressWarnings("deprecation") // The interface asks for it all the same.
    @Override
    public int getContentLength() {
      return (int) Math.min(Integer.MAX_VALUE, contentLength());
    }

    @Override
    public String getContentType() {
      String type = exchange.getRequestHeaders().getFirst("Content-Type");
      return type == null ? "" : type;
    }

    @Override
    public InputStream getInputStream() {
      return new LimitedInputStream(exchange.getRequestBody(), MOST_BYTES) {
        @Override
        protected void raiseError(long most, long read) throws IOException {
          throw new TooLargeException();
        }
      };
    }
  }
}
