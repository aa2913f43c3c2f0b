package org.replyby.local.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.local.machine.ProjectFolder;

/** The contract as it stands in the sources. */
final class Contract {
  private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");
  private static final String PATHS = "paths";

  static final Contract STAFF_API = read();

  private final Map<String, Object> document;
  private final List<Operation> operations;

  private Contract(Map<String, Object> document) {
    this.document = document;
    this.operations =
        map(document, PATHS).entrySet().stream()
            .flatMap(path -> operations(path.getKey(), object(path.getValue())))
            .toList();
  }

  private static Contract read() {
    try {
      var file = ProjectFolder.find().file("functions/staff-api/openapi.yaml");
      return new Contract(object(Yaml12.read(Files.readString(file))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<Operation> operations(String path, Map<String, Object> item) {
    return METHODS.stream()
        .filter(item::containsKey)
        .map(method -> new Operation(this, method, path, map(item, method)));
  }

  List<Operation> operations() {
    return operations;
  }

  Map<String, Object> document() {
    return document;
  }

  /** A fixed path before one with a name in it. */
  Optional<Operation> find(String method, String path) {
    var here = operations.stream().filter(o -> o.matches(path)).toList();
    var paths = here.stream().map(Operation::path).collect(Collectors.toSet());
    var fixed = paths.contains(path) ? Set.of(path) : paths;
    var asked = method.equals("HEAD") ? "GET" : method;
    return here.stream()
        .filter(o -> fixed.contains(o.path()) && o.method().equals(asked))
        .findFirst();
  }

  /** What it says, or what its reference names. */
  Map<String, Object> resolved(Map<String, Object> said) {
    return said.get("$ref") instanceof String reference ? component(reference) : said;
  }

  private Map<String, Object> component(String reference) {
    var here = document;
    for (var step : reference.substring("#/".length()).split("/", -1)) {
      here = map(here, step);
    }
    return here;
  }

  static Map<String, Object> map(Map<String, Object> object, String name) {
    return object(object.getOrDefault(name, Map.of()));
  }

  static Map<String, Object> object(Object value) {
    var object = new LinkedHashMap<String, Object>();
    ((Map<?, ?>) value).forEach((name, field) -> object.put(String.valueOf(name), field));
    return object;
  }
}
