package org.replyby.local.messages;

import java.util.Set;

/**
 * The sentences of a matter's file, which is no message: MatterFileTest and ForgedMatterFilesTest
 * read whole files.
 */
final class MatterFileTexts {
  static final Set<String> ALL =
      Set.of(
          "'s clocks.",
          "). It was",
          ", as ReplyBy kept it: report.html is for people, and \\",
          ", by email",
          ", by email and text message",
          ", by text message",
          ", on entries of the docket",
          ", which a second person has to confirm.",
          ". Their hashes are still in the docket.",
          ". Times are those of",
          "Accepted for delivery",
          "Addressed to",
          "Alerts, the oldest first",
          "All dates of this matter",
          "Dates, and what was answered",
          "Each entry holds the SHA-256 of itself and of the entry before it. The file docket.jsonl has all of them, and verify.py checks it.",
          "Entries of the docket",
          "In their words",
          "Is being sent.",
          "Made public",
          "No answer is on record yet.",
          "No answer is on record, and the date has passed.",
          "No city attorney has confirmed this date.",
          "No deadline is on record.",
          "No letter and no subpoena is on record.",
          "No longer counts since",
          "Not sent, decided",
          "One of the things that it asks for:",
          "Privileged texts are left out of this file: texts",
          "Reached nobody, found",
          "Restricted: an order may forbid telling anyone but the city's attorneys of this matter. Do not pass this report on unless one of them says so.",
          "Signed by",
          "Texts that are not in this file, and whose hashes are:",
          "The chain of its",
          "The demand was withdrawn on",
          "The words of each alert are in alerts.csv.",
          "This is the record as it was on",
          "This is the record of the matter",
          "To check it, run \"python3 verify.py\" in this folder, or \"python3 verify.py FILE.zip\" for the \\",
          "Void since",
          "Waits to be sent.",
          "What became of it",
          "What came of it",
          "What it asks for, in its own words:",
          "What was demanded",
          "Who was told, and what came of it",
          "Whoever can change a file can also change SHA256SUMS and verify.py, so keep the SHA-256 of the \\",
          "ZIP: it names each file that was changed, is missing, or was added, and checks the docket \\",
          "an official who left",
          "change it.",
          "entries does not hold: entry",
          "entries holds, up to the hash",
          "entry by entry.",
          "the other files are for programs.",
          "whole ZIP, which the answer that brought it gives as Repr-Digest, where nobody else can \\");

  private MatterFileTexts() {}
}
