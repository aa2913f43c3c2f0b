package org.replyby.usecases.docket;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a long list; {@code next} asks for the part after it, null at the end. */
public record Page<T>(List<T> items, @Nullable String next) {
  public Page {
    items = List.copyOf(items);
  }

  /** Reads a page: the first one after null, then the one after each {@code next}. */
  public interface Reader<T> {
    Page<T> after(@Nullable String place);
  }

  /** All items of all pages in order; a page is read once its first item is asked for. */
  public static <T> Stream<T> all(Reader<T> reader) {
    return Stream.iterate(
            Optional.of(reader.after(null)),
            Optional::isPresent,
            page -> page.map(Page::next).map(reader::after))
        .flatMap(page -> page.orElseThrow().items().stream());
  }
}
