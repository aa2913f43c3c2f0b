package org.replyby.staffpages.kept;

import java.util.List;
import org.replyby.staffpages.look.KeptField;

/**
 * A form as it was sent. {@code fields} are all of it, {@code typed} what a person wrote or chose.
 * {@code step} is the button that was pressed, empty if the form has one only.
 */
public record KeptPage(String path, String step, List<KeptField> fields, List<KeptField> typed) {}
