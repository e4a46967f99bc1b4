package route

type work struct{ done int }
