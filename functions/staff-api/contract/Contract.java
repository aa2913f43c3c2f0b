import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The contract as maps and lists. */
record Contract(Map<?, ?> root) {
  private static final int MOST = 4 * 1024 * 1024;

  static Contract read(Path file) throws IOException {
    var loading = new LoaderOptions();
    loading.setAllowDuplicateKeys(false);
    loading.setCodePointLimit(MOST);
    var dumping = new DumperOptions();
    var yaml =
        new Yaml(
            new SafeConstructor(loading),
            new Representer(dumping),
            dumping,
            loading,
            new CoreResolver());
    return new Contract((Map<?, ?>) yaml.load(Files.readString(file)));
  }

  /** What an object says under a name; an empty one if it says nothing there. */
  static Map<?, ?> map(Map<?, ?> object, String name) {
    return object.get(name) instanceof Map<?, ?> map ? map : Map.of();
  }

  static List<?> list(Map<?, ?> object, String name) {
    return object.get(name) instanceof List<?> list ? list : List.of();
  }

  static String text(Map<?, ?> object, String name) {
    return object.get(name) == null ? "" : String.valueOf(object.get(name));
  }

  /** The last part of a reference's name, such as Letter; empty if there is none. */
  static String name(Map<?, ?> object) {
    var reference = text(object, "$ref");
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  Map<?, ?> at(String... names) {
    Map<?, ?> here = root;
    for (var name : names) {
      here = map(here, name);
    }
    return here;
  }

  /** What an object says, or what its reference names. */
  Map<?, ?> resolved(Object object) {
    var map = (Map<?, ?>) object;
    var reference = text(map, "$ref");
    return reference.isEmpty() ? map : at(reference.substring("#/".length()).split("/", -1));
  }

  /** YAML 1.2, as OpenAPI wants it: "on" is a text, and so is 2018-02-23. */
  private static final class CoreResolver extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
      addImplicitResolver(Tag.NULL, Pattern.compile("null|"), "n\0");
      addImplicitResolver(Tag.INT, Pattern.compile("-?(0|[1-9][0-9]*)"), "-0123456789");
      addImplicitResolver(Tag.FLOAT, Pattern.compile("-?[0-9]+[.][0-9]+"), "-0123456789");
    }
  }
}
