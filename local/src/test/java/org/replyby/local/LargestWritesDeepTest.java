package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.contract.NamedThings;

/**
 * The largest case that is allowed of each write fits into one transaction of DynamoDB: a city with
 * 60 officials whom alerts reach, the longest names and texts, the most parts and grants.
 */
@Tag("deep")
class LargestWritesDeepTest {
  /** They only count: nothing is on record afterwards. */
  private static final Set<String> WRITE_NOTHING = Set.of("computeDate", "previewChange");

  private final WriteSizes sizes = new WriteSizes();
  private final TestService service = TestService.startedAt(TestService.JANUARY, sizes);

  @AfterEach
  void end() {
    System.out.println(sizes.table());
    service.close();
  }

  @Test
  void theLargestOfEachWriteFitsIntoOneTransaction() {
    new LargestWrites(service, sizes).play();
    var writes = NamedThings.writes();
    writes.removeAll(WRITE_NOTHING);
    assertThat(sizes.largest().keySet()).containsExactlyInAnyOrderElementsOf(writes);
    assertThat(sizes.largest().values())
        .allSatisfy(
            size -> {
              assertThat(size.actions()).isLessThanOrEqualTo(WriteSizes.MOST_ACTIONS);
              assertThat(size.bytes()).isLessThan(WriteSizes.MOST_BYTES);
              assertThat(size.item()).isLessThan(WriteSizes.MOST_OF_ITEM);
            });
  }
}
