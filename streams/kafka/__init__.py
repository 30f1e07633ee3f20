"""Everything that speaks to Kafka: clients and how they log in, records written and read, topics."""
