package org.replyby.staff.dossier;

/** What a ZIP says of itself. */
final class Readme {
  private Readme() {}

  static String of(Dossier dossier) {
    return """
        This is the record of the matter %s of %s, as ReplyBy kept it: report.html is for people, and \
        the other files are for programs.%s
        To check it, run "python3 verify.py" in this folder, or "python3 verify.py FILE.zip" for the \
        ZIP: it names each file that was changed, is missing, or was added, and checks the docket \
        entry by entry.
        Whoever can change a file can also change SHA256SUMS and verify.py, so keep the SHA-256 of the \
        whole ZIP, which the answer that brought it gives as Repr-Digest, where nobody else can \
        change it.
        """
        .formatted(dossier.matter().id(), dossier.file().jurisdiction().name(), leftOut(dossier));
  }

  private static String leftOut(Dossier dossier) {
    var words = dossier.leftOutWords();
    return words.isEmpty() ? "" : " " + words;
  }
}
