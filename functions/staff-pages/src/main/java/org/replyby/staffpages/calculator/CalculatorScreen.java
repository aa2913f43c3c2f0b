package org.replyby.staffpages.calculator;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.texts.When;
import org.replyby.calculator.Calculation;
import org.replyby.calculator.Rule;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Explanation;
import org.replyby.model.QueryString;
import org.replyby.staff.fields.CalculationFields;
import org.replyby.staff.reading.DecodedBody;
import org.replyby.staff.reading.Fields;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.http.FormBody;
import org.replyby.staffpages.http.Visit;
import org.replyby.staffpages.look.Faults;
import org.replyby.staffpages.look.Frame;
import org.replyby.staffpages.look.Templates;

/** Answers a question in its own address, so that it can be shared. Reads and keeps nothing. */
public record CalculatorScreen(Templates templates) {
  private static final List<String> ZONES =
      List.of(
          "America/New_York",
          "America/Chicago",
          "America/Denver",
          "America/Phoenix",
          "America/Los_Angeles",
          "America/Anchorage",
          "Pacific/Honolulu",
          "America/Puerto_Rico",
          "Pacific/Guam");

  private static final List<CalculatorPage.Choice> RULES =
      List.of(Rule.values()).stream()
          .map(rule -> new CalculatorPage.Choice(rule.code(), words(rule)))
          .toList();

  private static final Map<String, String> LABELS = labels();

  private static String words(Rule rule) {
    return switch (rule) {
      case FRCP6A_FORWARD -> say("calculator.federal-rule-6a-counted-forward");
      case FRCP6A_BACKWARD -> say("calculator.federal-rule-6a-counted");
      case FRCP6D_MAIL -> say("calculator.federal-rule-6d-served");
      case DATE_CERTAIN -> say("calculator.a-fixed-day");
      case LETTER_WITHIN -> say("calculator.a-letter-that-says");
      case FOIA_WORKING_DAYS -> say("calculator.freedom-of-information-act");
    };
  }

  private static Map<String, String> labels() {
    var labels = new LinkedHashMap<String, String>();
    labels.put("triggerDate", say("calculator.triggerDate"));
    labels.put("period", say("calculator.period"));
    labels.put("unit", say("common.unit"));
    labels.put("rule", say("calculator.rule"));
    labels.put("timeZone", say("common.time-zone"));
    labels.put("state", say("calculator.state"));
    return labels;
  }

  public Answer show(Visit visit, Frame frame) {
    var form = new Form(QueryString.parse(visit.rawQuery()));
    if (form.fields().isEmpty()) {
      return page(200, frame, form, Faults.NONE, null);
    }
    var body =
        new FormBody(form)
            .texts("triggerDate", "unit", "rule", "timeZone", "state")
            .numbers("period");
    return switch (Fields.decode(body.json(), CalculationFields::of)) {
      case DecodedBody.Invalid<Calculation.Ready>(var violations) ->
          page(422, frame, form, Faults.of(violations, LABELS), null);
      case DecodedBody.Valid<Calculation.Ready>(var ready) ->
          page(200, frame, form, Faults.NONE, result(ready.dueDate()));
    };
  }

  private static CalculatorPage.Result result(DueDate date) {
    return new CalculatorPage.Result(When.dates(date), Explanation.full(date).lines().toList());
  }

  private Answer page(
      int status, Frame frame, Form form, Faults faults, CalculatorPage.@Nullable Result result) {
    var shown = new CalculatorPage(form, faults, RULES, ZONES, result);
    return Answer.html(
        status,
        templates.render("calculator", frame.titled(say("calculator.compute-a-due-date")), shown));
  }
}
