package org.replyby.staffpages.form;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.look.Faults;

/**
 * A page with one form. {@code city} is the name of the city that it is about. {@code tag} is the
 * version that its sender saw, and {@code key} is made anew for each form; each is empty if the
 * form needs none. {@code sent} is what was typed, null before anything was; {@code refusal} says
 * why it was not carried out, and {@code isStale} whether that is because somebody else was faster.
 */
public record FormPage(
    String title,
    String city,
    List<Crumb> crumbs,
    List<String> intro,
    List<Control> controls,
    Map<String, String> fixed,
    String tag,
    String key,
    String button,
    boolean isDanger,
    @Nullable Form sent,
    Faults faults,
    @Nullable String refusal,
    boolean isStale) {
  public FormPage {
    crumbs = List.copyOf(crumbs);
    intro = List.copyOf(intro);
    controls = List.copyOf(controls);
  }

  /** One that nobody has filled in yet. */
  public static FormPage of(
      String title, String city, List<Crumb> crumbs, List<Control> controls, String button) {
    return new FormPage(
        title,
        city,
        crumbs,
        List.of(),
        controls,
        Map.of(),
        "",
        "",
        button,
        false,
        null,
        Faults.NONE,
        null,
        false);
  }

  /** With sentences above the form. */
  public FormPage intro(String... sentences) {
    return with(List.of(sentences), fixed, tag, key, isDanger);
  }

  /** With the version of the thing that is shown. */
  public FormPage tag(String version) {
    return with(intro, fixed, version, key, isDanger);
  }

  /** For something new, which a form that is sent twice makes once. */
  public FormPage key(String name) {
    return with(intro, fixed, tag, name, isDanger);
  }

  /** With a field that nobody fills in. */
  public FormPage fixed(String name, String value) {
    var more = new LinkedHashMap<>(fixed);
    more.put(name, value);
    return with(intro, more, tag, key, isDanger);
  }

  /** For what cannot be undone. */
  public FormPage danger() {
    return with(intro, fixed, tag, key, true);
  }

  private FormPage with(
      List<String> sentences,
      Map<String, String> unseen,
      String version,
      String name,
      boolean dangerous) {
    return new FormPage(
        title, city, crumbs, sentences, controls, unseen, version, name, button, dangerous, sent,
        faults, refusal, isStale);
  }

  /** What was typed, and what is wrong with it. The version stays the one that its sender saw. */
  FormPage wrong(Form form, Faults found) {
    return refused(form, form.text(FormScreen.TAG), found, null, false);
  }

  /** What was typed, and why it was not carried out. */
  FormPage refused(Form form, String why) {
    return refused(form, form.text(FormScreen.TAG), Faults.NONE, why, false);
  }

  /** What was typed, beside what somebody else has put on record meanwhile. */
  FormPage stale(Form form) {
    return refused(form, tag, Faults.NONE, say("form.somebody-else-changed-this"), true);
  }

  private FormPage refused(
      Form form, String version, Faults found, @Nullable String why, boolean stale) {
    var name = form.has(FormScreen.KEY) ? form.text(FormScreen.KEY) : key;
    return new FormPage(
        title, city, crumbs, intro, controls, fixed, version, name, button, isDanger, form, found,
        why, stale);
  }

  /** What is in a control: what was typed, or else what is on record. */
  public List<String> shown(Control control) {
    return sent == null ? control.values() : sent.all(control.name());
  }

  /** The same for a control with one value. */
  public String text(Control control) {
    var shown = shown(control);
    return shown.isEmpty() ? "" : shown.getFirst();
  }

  /** The fields' names on the page. */
  Map<String, String> labels() {
    var labels = new LinkedHashMap<String, String>();
    controls.forEach(control -> labels.put(control.name(), control.label()));
    return labels;
  }
}
