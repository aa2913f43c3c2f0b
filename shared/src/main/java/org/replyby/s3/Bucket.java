package org.replyby.s3;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A bucket, and its address without a slash at the end. */
public record Bucket(String name, String region, URI address) {
  /** {@code endpoint} is null for AWS itself, where each bucket has a host of its own. */
  public static Bucket of(String name, String region, @Nullable String endpoint) {
    return new Bucket(name, region, URI.create(address(name, region, endpoint)));
  }

  private static String address(String name, String region, @Nullable String endpoint) {
    var aws = "https://s3." + region + ".amazonaws.com";
    return endpoint == null || endpoint.equals(aws)
        ? "https://" + name + ".s3." + region + ".amazonaws.com"
        : endpoint + "/" + name;
  }

  /** What a page's policy calls this bucket. */
  public String origin() {
    return address.getScheme() + "://" + address.getRawAuthority();
  }
}
