package org.replyby.staffpages.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The campaigns that the visitor can see. {@code next} is the address of more of them, or null. */
public record CampaignsPage(List<Listed> campaigns, @Nullable String next) {
  /** A campaign with how many of its matters the visitor can see, in words. */
  public record Listed(String id, String name, String matters) {}
}
