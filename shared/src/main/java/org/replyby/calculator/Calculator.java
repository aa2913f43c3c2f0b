package org.replyby.calculator;

/** Answers a question about a due date, or says everything that is wrong with it. */
public final class Calculator {
  private Calculator() {}

  public static Calculation calculate(Question question) {
    return new Understanding(question, new Faults()).calculation();
  }
}
