package org.replyby.local.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Many processes begin with one snapshot: an id, a random number, a time or a credential in it
 * would be the same in all of them.
 */
class SnapshotHoldsNothingUniqueTest {
  /** Lambda reseeds it: it reads the machine's own source at each call. */
  private static final Set<String> SECURE =
      Set.of(
          "org.replyby.usecases.run.RandomTokens.random",
          "org.replyby.usecases.run.JitteredBackoff.random");

  /** When the keys are due to be read again: after a restore that moment is over, so they are. */
  private static final Set<String> KEYS =
      Set.of(
          "org.replyby.secrets.StoredKeys.nextRead", "org.replyby.secrets.StoredKeys.mayReadAgain");

  private EmptyAws aws;

  @BeforeEach
  void begin() throws Exception {
    aws = new EmptyAws();
  }

  @AfterEach
  void end() {
    aws.close();
  }

  private ObjectGraph primed(SnapshotFunction function) throws Exception {
    var primed = function.on(aws);
    SnapshotFunction.prime(primed);
    return ObjectGraph.of(primed);
  }

  @ParameterizedTest
  @EnumSource
  void noGeneratorIdTimeOrCredentialIsHeld(SnapshotFunction function) throws Exception {
    var held = primed(function).all();
    assertThat(held).hasSizeGreaterThan(500);
    assertThat(held)
        .filteredOn(ObjectGraph.Held::isOnceOnly)
        .filteredOn(h -> !(h.value() instanceof SecureRandom) || !SECURE.contains(h.field()))
        .filteredOn(h -> !KEYS.contains(h.field()))
        .isEmpty();
    assertThat(held).extracting(ObjectGraph.Held::value).doesNotContain(EmptyAws.TOKEN);
  }

  @ParameterizedTest
  @EnumSource
  void twoThatArePrimedHoldTheSameTextsAndNumbers(SnapshotFunction function) throws Exception {
    assertThat(plain(primed(function))).isEqualTo(plain(primed(function)));
  }

  /**
   * The texts and numbers of each field of ours, in no particular order. What the SDK caches for
   * all of its clients depends on the tests that ran before.
   */
  private static Map<String, List<String>> plain(ObjectGraph graph) {
    return graph.all().stream()
        .filter(ObjectGraph.Held::isPlain)
        .filter(held -> held.field().startsWith("org.replyby."))
        .collect(
            Collectors.groupingBy(
                ObjectGraph.Held::field,
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.mapping(h -> String.valueOf(h.value()), Collectors.toList()),
                    texts -> texts.stream().sorted().toList())));
  }

  @Test
  void beforeTheyAreForgottenTheCredentialsAreHeld() throws Exception {
    var function = SnapshotFunction.STAFF_API.on(aws);
    function.beforeCheckpoint(org.crac.Core.getGlobalContext());
    assertThat(ObjectGraph.of(function).all())
        .extracting(ObjectGraph.Held::value)
        .contains(EmptyAws.TOKEN);
  }
}
