package org.replyby.staffpages.city;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.form.Choice;

/** The visitor's cities by id. {@code next} is the address of more of them, or null. */
public record CitiesPage(List<Choice> cities, @Nullable String next) {}
