package sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads one item and answers it, as AWS's guides show it: what {@code make bench-cold} compares
 * with.
 */
public final class Sample
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
  private final DynamoDbClient table = DynamoDbClient.create();
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    var key = Map.of("pk", AttributeValue.fromS(event.getRawPath()));
    var item = table.getItem(get -> get.tableName("table").key(key)).item();
    try {
      return APIGatewayV2HTTPResponse.builder()
          .withStatusCode(item.isEmpty() ? 404 : 200)
          .withHeaders(Map.of("Content-Type", "application/json"))
          .withBody(json.writeValueAsString(Map.of("fields", item.keySet())))
          .build();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
