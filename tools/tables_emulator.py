"""ministack, with a shorter way through the partition of a city with thousands of letters.

Usage: python tools/tethered tables_emulator

ministack sorts the whole partition at each query, and parses the condition on its keys again for
each item. So a query by which ReplyBy reads a part of a partition meets only the items of that
part. The answer to it is ministack's own, and so is every check.
"""

from ministack import app
from ministack.services import dynamodb

PART_OF_A_PARTITION = "pk = :pk AND begins_with(sk, :prefix)"

whole_query = dynamodb._query


def query(data):
    table = dynamodb._tables.get(data.get("TableName"))
    if table is None or data.get("KeyConditionExpression") != PART_OF_A_PARTITION:
        return whole_query(data)
    values = data["ExpressionAttributeValues"]
    partition, prefix = values[":pk"]["S"], values[":prefix"]["S"]
    # The lock of the one thread that changes items besides requests, which come one by one.
    with dynamodb._lock:
        items = table["items"]
        all_of_it = items.get(partition, {})
        part = {key: item for key, item in all_of_it.items() if key.startswith(prefix)}
        table["items"] = {partition: part}
        try:
            return whole_query(data)
        finally:
            table["items"] = items


dynamodb._query = query

if __name__ == "__main__":
    app.main()
