package main

import "runtime"

// inOrder calls work with 0 … n-1 on as many goroutines as there are CPUs,
// and each with the results, one after the other, in order.
func inOrder[T any](n int, work func(i int) T, each func(i int, result T)) {
	results := make([]chan T, n)
	for i := range results {
		results[i] = make(chan T, 1)
	}
	next := make(chan int)
	go func() {
		defer close(next)
		for i := range n {
			next <- i
		}
	}()
	for range min(n, runtime.GOMAXPROCS(0)) {
		go func() {
			for i := range next {
				results[i] <- work(i)
			}
		}()
	}
	for i := range n {
		each(i, <-results[i])
	}
}
