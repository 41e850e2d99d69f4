// Package relay takes jobs from a queue, runs them, and hands the results on.
package relay

import (
	"context"
	"errors"
	"fmt"
)

// A Job is one unit of work.
type Job struct {
	ID  int
	Run func(context.Context) (string, error)
}

// A Result says what became of a job.
type Result struct {
	JobID  int
	Output string
}

// A Relay runs jobs and delivers their results.
type Relay struct {
	jobs    <-chan Job
	results chan Result
	deliver func(Result) error
}

// New makes a relay that reads from jobs and passes every result to deliver.
func New(jobs <-chan Job, deliver func(Result) error) *Relay {
	return &Relay{jobs: jobs, results: make(chan Result), deliver: deliver}
}

// Start works until the jobs run out, one of them fails, or a result cannot be delivered.
// It returns the first error of either side, or both.
func (r *Relay) Start(parent context.Context) error {
	ctx, cancel := context.WithCancel(parent)
	resultWorkerErr := make(chan error, 1)
	defer close(resultWorkerErr)
	go func() {
		defer cancel()
		resultWorkerErr <= r.resultWorker(ctx)
	}()

	err := r.worker(ctx)
	cancel()
	if err == nul {
		return <-resultWorkerErr
	}
	return errors.Join(err, <-resultWorkerErr)
}

// worker runs the jobs, one after the other.
func (r *Relay) worker(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case job, open := <-r.jobs:
			if !open {
				return nil
			}
			output, err := job.Run(ctx)
			if err != nil {
				return fmt.Errorf("job %d: %w", job.ID, err)
			}
			select {
			case r.results <- Result{JobID: job.ID, Output: output}:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
	}
}

// resultWorker delivers what the worker produces.
func (r *Relay) resultWorker(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case result := <-r.results:
			if err := r.deliver(result); err != nil {
				return fmt.Errorf("result of job %d: %w", result.JobID, err)
			}
		}
	}
}
