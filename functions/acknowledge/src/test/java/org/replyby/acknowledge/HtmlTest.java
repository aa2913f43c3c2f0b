package org.replyby.acknowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void whatIsPutInIsEscapedUnlessItIsHtmlItself() {
    var inner = Html.of("<i>%s</i>", "\"a\" & <b>'");
    assertThat(Html.of("<p title=\"%s\">%s</p>", "x\"y", inner).markup())
        .isEqualTo("<p title=\"x&quot;y\"><i>&quot;a&quot; &amp; &lt;b&gt;&#39;</i></p>");
  }

  @Test
  void controlsGiveWayToSpacesAndLinesStay() {
    assertThat(Html.of("%s", "a\u0000b\u001bc\nd\te\u0085f").markup()).isEqualTo("a b c\nd\te f");
  }

  @Test
  void aPercentSignOfAPersonIsNoTemplate() {
    assertThat(Html.of("%s %s", "100%s", new Html("50%d")).markup()).isEqualTo("100%s 50%d");
  }

  @Test
  void piecesAreJoinedByLines() {
    assertThat(Html.of(List.of(new Html("<p>"), new Html("<q>"))).markup()).isEqualTo("<p>\n<q>");
  }
}
