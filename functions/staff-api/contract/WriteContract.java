import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes what the build makes of openapi.yaml into the folder of the function's classes: the
 * contract as JSON, and the page for people.
 */
final class WriteContract {
  public static void main(String[] arguments) throws IOException {
    var contract = Contract.read(Path.of(arguments[0]));
    var folder = Files.createDirectories(Path.of(arguments[1]));
    var files =
        Map.of(
            "openapi.json", Json.compact(contract.root()),
            "reference.html", new ReferencePage(contract).html());
    for (var file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
