package org.replyby.usecases.subscribing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmationLinkTest {
  @Test
  void theLinkOfSnssEmailNamesItsTopicAndItsToken() {
    var link =
        "https://sns.us-east-1.amazonaws.com/confirmation.html?TopicArn=arn:aws:sns:us-east-1:1:t"
            + "&Token=2336412f&Endpoint=clerk@example.com";
    assertThat(ConfirmationLink.parse("  " + link + "\n"))
        .contains(new ConfirmationLink("arn:aws:sns:us-east-1:1:t", "2336412f"));
  }

  @Test
  void anEncodedTopicIsDecoded() {
    assertThat(
            ConfirmationLink.parse(
                "https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription"
                    + "&TopicArn=arn%3Aaws%3Asns%3Aus-east-1%3A1%3At&Token=x"))
        .contains(new ConfirmationLink("arn:aws:sns:us-east-1:1:t", "x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2336412f",
        "http://sns.us-east-1.amazonaws.com/?TopicArn=a&Token=b",
        "https://sns.us-east-1.amazonaws.com/confirmation.html",
        "https://sns.us-east-1.amazonaws.com/?TopicArn=a",
        "https://sns.us-east-1.amazonaws.com/?Token=b",
        "https://sns.us-east-1.amazonaws.com/?TopicArn=&Token=",
        "https://sns.us-east-1.amazonaws.com/?TopicArn=%zz&Token=b",
        "javascript:alert(1)"
      })
  void anythingElseIsNoConfirmationLink(String pasted) {
    assertThat(ConfirmationLink.parse(pasted)).isEmpty();
  }
}
