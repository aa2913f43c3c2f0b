package org.replyby.usecases.docket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a long list; {@code next} asks for the part behind it, null at the end. */
public record Page<T>(List<T> items, @Nullable String next) {
  public Page {
    items = List.copyOf(items);
  }
}
