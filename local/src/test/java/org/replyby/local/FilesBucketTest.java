package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Template.map;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.replyby.model.exports.ExportState;
import org.replyby.s3.S3FileStore;

/** What the emulators do not keep of the bucket of files. */
class FilesBucketTest {
  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static Map<String, Object> bucket() throws IOException {
    return Template.read().properties("Files");
  }

  @Test
  void itIsEncryptedUnderTheTablesKey() throws IOException {
    var rules = map(bucket().get("BucketEncryption")).get("ServerSideEncryptionConfiguration");
    var rule = map(list(rules).getFirst());
    assertThat(rule).containsEntry("BucketKeyEnabled", true);
    assertThat(map(rule.get("ServerSideEncryptionByDefault")))
        .containsEntry("SSEAlgorithm", "aws:kms")
        .containsEntry("KMSMasterKeyID", "TableKey.Arn");
  }

  /** Of what is kept, nothing ever ends: no rule reaches it. */
  @Test
  void onlyWhatIsNotKeptEndsByItself() throws IOException {
    var rules = list(map(bucket().get("LifecycleConfiguration")).get("Rules"));
    var days = new HashMap<Object, Object>();
    rules.stream()
        .map(Template::map)
        .filter(rule -> rule.containsKey("ExpirationInDays"))
        .forEach(
            rule -> {
              assertThat(rule)
                  .containsEntry("Status", "Enabled")
                  .containsKeys("Prefix", "NoncurrentVersionExpiration");
              days.put(rule.get("Prefix"), rule.get("ExpirationInDays"));
            });
    assertThat(days)
        .isEqualTo(Map.of("incoming/", 1, "exports/", 7, "imports/", 30))
        .containsEntry(S3FileStore.EXPORTS, (int) ExportState.KEPT.toDays());
    assertThat(map(rules.getLast()))
        .containsEntry("AbortIncompleteMultipartUpload", Map.of("DaysAfterInitiation", 1))
        .doesNotContainKeys("ExpirationInDays", "NoncurrentVersionExpiration");
  }

  @Test
  void nobodyReadsItWithoutALinkOrWithoutTls() throws IOException {
    assertThat(map(bucket().get("PublicAccessBlockConfiguration")))
        .hasSize(4)
        .allSatisfy((name, value) -> assertThat(value).as(name).isEqualTo(true));
    assertThat(map(bucket().get("VersioningConfiguration"))).containsEntry("Status", "Enabled");
    var statement =
        map(
            list(map(Template.read().properties("FilesPolicy").get("PolicyDocument"))
                    .get("Statement"))
                .getFirst());
    assertThat(statement).containsEntry("Effect", "Deny").containsEntry("Principal", "*");
    assertThat(map(map(statement.get("Condition")).get("Bool")))
        .containsEntry("aws:SecureTransport", "false");
  }
}
