"""What `doctor` looks at, as pure functions from facts to findings."""
