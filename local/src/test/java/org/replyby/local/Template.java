package org.replyby.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.replyby.local.machine.ProjectFolder;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The content of template.yaml. It reads a reference such as {@code !Ref Table} as its text. */
public record Template(Map<String, Object> root) {
  public static Template read() throws IOException {
    var text = Files.readString(ProjectFolder.find().file("template.yaml"));
    return new Template(new Yaml(new AnyTag()).load(text));
  }

  public Map<String, Object> resources() {
    return map(root.get("Resources"));
  }

  Map<String, Object> properties(String resource) {
    return map(map(resources().get(resource)).get("Properties"));
  }

  /** The settings that all functions have in common. */
  Map<String, Object> functionGlobals() {
    return map(map(root.get("Globals")).get("Function"));
  }

  @SuppressWarnings("unchecked")
  public static Map<String, Object> map(@Nullable Object value) {
    return (Map<String, Object>) Objects.requireNonNull(value);
  }

  private static final class AnyTag extends SafeConstructor {
    AnyTag() {
      super(new LoaderOptions());
      yamlMultiConstructors.put("!", new Untagged());
    }

    private final class Untagged extends AbstractConstruct {
      @Override
      public Object construct(Node node) {
        return switch (node) {
          case ScalarNode scalar -> scalar.getValue();
          case SequenceNode sequence -> constructSequence(sequence);
          case MappingNode mapping -> constructMapping(mapping);
          default -> Tag.NULL.toString();
        };
      }
    }
  }
}
