package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import org.replyby.local.machine.ProjectFolder;

/**
 * What the table answers to the start page of a city with 25 open deadlines, for {@code make
 * bench-cold}, whose table has nothing else. With {@code -Dcold.write=true} it is written anew.
 */
@Tag("aws")
class ColdPageTest {
  private static final String FILE = "tools/cold/today.json";

  @Test
  void theBenchGetsTheAnswersOfTheRealTable() throws IOException {
    var answers = new RawAnswers();
    String now;
    try (var service = TestService.startedAt(TestService.JANUARY, answers)) {
      service.addChicago();
      service.officials.addReachable("Ann Example");
      for (var i = 0; i < 25; i++) {
        var letter = new LinkedHashMap<String, Object>(Samples.letter());
        letter.put("matter", Map.of("title", "Matter number " + i));
        service.post("/v1/letters", letter).is(201);
      }
      service.as("chicago-il");
      var clerk = new PageVisitor(service, "clerk");
      answers.clear();
      assertThat(clerk.get("/").is(200).html()).contains("25 open deadlines");
      now = Json.write(Map.of("answers", answers.all())).replace(service.app.table(), "table");
    }
    var file = ProjectFolder.find().file(FILE);
    if (Boolean.getBoolean("cold.write")) {
      Files.writeString(file, now + "\n");
    }
    assertThat(shape(Json.read(Files.readString(file)))).isEqualTo(shape(Json.read(now)));
  }

  /** Where something is in an answer; values differ from run to run. */
  private static List<String> shape(Object value) {
    var places = new TreeSet<String>();
    collect("", value, places);
    return List.copyOf(places);
  }

  private static void collect(String place, Object value, Set<String> places) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, inner) -> collect(place + "/" + name, inner, places));
    } else if (value instanceof List<?> list) {
      var all = new ArrayList<>(list);
      all.forEach(inner -> collect(place + "/-", inner, places));
    } else {
      places.add(place);
    }
  }
}
