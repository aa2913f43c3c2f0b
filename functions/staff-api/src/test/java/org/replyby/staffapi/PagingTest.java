package org.replyby.staffapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists come in pages, and a cursor is good for one query of one person. */
class PagingTest {
  private static final String LIST = "/v1/jurisdictions/chicago-il/matters";
  private static final Map<String, String> OTHER = Map.of("sub", "clerk-8");

  private final Office office = new Office();

  @BeforeEach
  void threeMatters() {
    office.members.admit("clerk-8", "chicago-il");
    for (var title : List.of("Aardvark grants", "Badger grants", "Crow inquiry")) {
      var letter = new HashMap<String, Object>(Samples.letter());
      letter.put("matter", Map.of("title", title));
      assertThat(office.ask("POST", "/v1/letters", Samples.json(letter)).status()).isEqualTo(201);
    }
  }

  private Answered ask(String path, String query) {
    return office.ask(Event.of("GET", path).query(query));
  }

  private static List<String> titles(Answered page) {
    return ((List<?>) page.at("matters"))
        .stream().map(m -> String.valueOf(((Map<?, ?>) m).get("title"))).toList();
  }

  private static String next(Answered page) {
    return String.valueOf(page.body().get("next"));
  }

  @Test
  void thePagesTogetherAreTheList() {
    var seen = new ArrayList<String>();
    var page = ask(LIST, "limit=1");
    seen.addAll(titles(page));
    while (page.body().get("next") != null) {
      assertThat(page.headers().get("Link"))
          .isEqualTo("<" + LIST + "?cursor=" + next(page) + "&limit=1>; rel=\"next\"");
      page = ask(LIST, "limit=1&cursor=" + next(page));
      seen.addAll(titles(page));
    }
    assertThat(page.headers().get("Link")).isNull();
    assertThat(seen).containsExactly("Aardvark grants", "Badger grants", "Crow inquiry");
  }

  @Test
  void aCursorIsOfOneQueryAndOnePersonAndOfAnyLimit() {
    var cursor = "cursor=" + next(ask(LIST, "limit=1"));
    assertThat(ask(LIST, cursor + "&limit=2").status()).isEqualTo(200);
    for (var other :
        List.of(
            Event.of("GET", LIST).query(cursor + "&words=grants"),
            Event.of("GET", "/v1/jurisdictions/chicago-il/recalculations").query(cursor),
            Event.of("GET", LIST).query(cursor).claims(OTHER))) {
      var refused = office.ask(other);
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.text()).contains("\"parameter\":\"cursor\"");
    }
  }

  @Test
  void aSearchFindsTheTitlesThatHaveAllWords() {
    assertThat(titles(ask(LIST, "words=GRANTS%20badg"))).containsExactly("Badger grants");
    assertThat(titles(ask(LIST, "words=grants&limit=1"))).containsExactly("Aardvark grants");
    assertThat(titles(ask(LIST, "words=zebra"))).isEmpty();
    assertThat(ask(LIST, "words=" + "x".repeat(101)).status()).isEqualTo(400);
  }

  @Test
  void everyPartOfALetterIsListed() {
    var letters = ask("/v1/matters/chicago-il.crow-inquiry/letters", "");
    var letter = (Map<?, ?>) ((List<?>) letters.at("letters")).getFirst();
    var parts = ask("/v1/letters/" + letter.get("letter") + "/parts", "limit=1");
    assertThat((List<?>) parts.at("parts")).hasSize(1);
    assertThat(letter.get("parts")).isEqualTo(1);
  }
}
