package org.replyby.staffpages.review;

import java.util.Map;
import java.util.function.Function;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.FormPage;
import org.replyby.usecases.docket.Outcome;

/**
 * The form of a change that moves dates. {@code page} describes it; {@code json} is what it says as
 * the API's body of a preview would.
 */
public record ReviewedForm(
    Function<Turn, Outcome<FormPage>> page, Function<Turn, Map<String, Object>> json) {}
