package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replyby.model.Sha256;

/**
 * The verifier in a matter's file, with Python alone: it names what was changed, wherever it was.
 */
@Tag("aws")
class ForgedMatterFilesTest {
  private static final String FILE = "/v1/matters/chicago-il.byrne-jag-fy2016/file";
  private static final String SUMS = "SHA256SUMS";

  @TempDir Path folder;

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private byte[] zip = {};
  private Map<String, byte[]> files = Map.of();

  @BeforeEach
  void aMattersFile() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.recordLetter();
    service.post("/v1/subpoenas", Samples.subpoena()).is(201);
    service.deliverStream();
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    zip = new MatterFiles(service).zip(FILE);
    files = MatterFiles.unpacked(zip);
  }

  @AfterEach
  void end() {
    service.close();
  }

  private static byte[] zipped(Map<String, byte[]> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private Map<String, byte[]> with(String name, byte[] content) {
    var changed = new LinkedHashMap<>(files);
    changed.put(name, content);
    return changed;
  }

  /** What the verifier says of each of these, by their names. */
  private Map<String, String> verdicts(Map<String, byte[]> zips) throws Exception {
    var names = new ArrayList<String>();
    for (var one : zips.entrySet()) {
      Files.write(folder.resolve(names.size() + ".zip"), one.getValue());
      names.add(one.getKey());
    }
    var arguments = new ArrayList<String>();
    for (int i = 0; i < names.size(); i++) {
      arguments.add(i + ".zip");
    }
    var said = run(arguments);
    var verdicts = new LinkedHashMap<String, String>();
    for (int i = 0; i < names.size(); i++) {
      verdicts.put(names.get(i), said.get(i));
    }
    return verdicts;
  }

  private List<String> run(List<String> arguments) throws Exception {
    return PythonVerifier.unpacked(files, folder.resolve("whole")).says(folder, arguments);
  }

  @Test
  void theFileItselfIsIntactPackedAndUnpackedAndAfterwards() throws Exception {
    Files.write(folder.resolve("file.zip"), zip);
    for (int time = 1; time <= 2; time++) {
      assertThat(run(List.of("file.zip", "whole", "whole/")))
          .hasSize(3)
          .allSatisfy(
              said -> assertThat(said).contains(" is intact: files 11; docket: entries 5,"));
    }
    assertThat(run(List.of())).singleElement().asString().contains("whole is intact: files 11");
  }

  @Test
  void aByteThatWasChangedInAnyFileIsNamedWithTheFile() throws Exception {
    var forged = new LinkedHashMap<String, byte[]>();
    for (var name : files.keySet()) {
      var whole = files.get(name);
      for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 40)) {
        var changed = whole.clone();
        changed[at] ^= 1;
        forged.put(name + " " + at, zipped(with(name, changed)));
      }
      forged.put(name + " cut", zipped(with(name, Arrays.copyOf(whole, whole.length - 1))));
      forged.put(name + " longer", zipped(with(name, Arrays.copyOf(whole, whole.length + 1))));
    }
    verdicts(forged)
        .forEach(
            (name, said) -> {
              assertThat(said).as(name).contains(" is not intact: ");
              assertThat(said).as(name).contains(name.substring(0, name.lastIndexOf(' ')));
            });
    assertThat(forged.size()).isGreaterThan(300);
  }

  @Test
  void whatIsMissingAndWhatIsTooManyIsNamed() throws Exception {
    var forged = new LinkedHashMap<String, byte[]>();
    for (var name : files.keySet()) {
      var fewer = new LinkedHashMap<>(files);
      fewer.remove(name);
      forged.put(name, zipped(fewer));
    }
    verdicts(forged)
        .forEach(
            (name, said) -> assertThat(said).contains(" is not intact: ", name + " is missing"));
    var more = verdicts(Map.of("more", zipped(with("letters/extra.json", new byte[] {1}))));
    assertThat(more.get("more"))
        .contains("letters/extra.json was added: SHA256SUMS does not name it.");
    PythonVerifier.unpack(Map.of(".hidden", new byte[0]), folder.resolve("whole"));
    assertThat(run(List.of("whole"))).singleElement().asString().contains(".hidden was added");
  }

  /** Somebody who writes the hashes anew still cannot write the docket anew. */
  @Test
  void aDocketThatWasChangedWithItsHashIsNamedByItsChain() throws Exception {
    var docket = new String(files.get("docket.jsonl"), StandardCharsets.UTF_8);
    var forged = docket.replaceFirst("\"by\":\"clerk\"", "\"by\":\"nobody\"");
    assertThat(forged).isNotEqualTo(docket);
    var bytes = forged.getBytes(StandardCharsets.UTF_8);
    var sums = new String(files.get(SUMS), StandardCharsets.UTF_8);
    var anew = with("docket.jsonl", bytes);
    anew.put(
        SUMS,
        sums.replaceFirst("[0-9a-f]{64}(?=  docket.jsonl)", Sha256.of(forged))
            .getBytes(StandardCharsets.UTF_8));
    assertThat(verdicts(Map.of("anew", zipped(anew))).get("anew"))
        .endsWith(
            "is not intact: docket.jsonl: entry 1 was changed: its content does not match its"
                + " hash.");
  }

  /** Every byte of the ZIP itself: what it holds is the same, or the fault is named. */
  @Test
  void aByteThatWasChangedInTheZipHidesNothing() throws Exception {
    var forged = new LinkedHashMap<String, byte[]>();
    for (int at = 0; at < zip.length; at += 13) {
      var changed = zip.clone();
      changed[at] ^= (byte) (1 << (at % 8));
      forged.put(Integer.toString(at), changed);
    }
    var cut = Arrays.copyOf(zip, zip.length - 30);
    forged.put("cut", cut);
    forged.put("nothing", new byte[0]);
    var verdicts = verdicts(forged);
    assertThat(verdicts.values())
        .allSatisfy(said -> assertThat(said).matches(".* is (not )?intact: .*"));
    assertThat(verdicts.values().stream().filter(PythonVerifier::isIntact).count())
        .as("bytes that hold no content, such as the time of a file")
        .isLessThan(verdicts.size() / 10);
    assertThat(verdicts.get("nothing")).contains("it cannot be read as a ZIP");
  }

  /** The digest that came with the answer covers every byte. */
  @Test
  void theDigestOfTheAnswerNamesEveryOtherZip() throws Exception {
    var answer = new MatterFiles(service).answer(FILE, "application/zip", "clerk", "*");
    var digest = String.valueOf(((Map<?, ?>) answer.get("headers")).get("Repr-Digest"));
    Files.write(folder.resolve("file.zip"), zip);
    assertThat(run(List.of("file.zip", "--digest", digest)))
        .singleElement()
        .asString()
        .contains(" is intact: ", digest);
    Files.write(folder.resolve("file.zip"), zipped(files));
    assertThat(run(List.of("file.zip", "--digest", digest)))
        .containsExactly("file.zip is not intact: it is not the ZIP whose digest you gave.");
  }
}
