"""What happens to one event. Pure: no Kafka, network, clock, environment or disk; time comes in as an argument."""
