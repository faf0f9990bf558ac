/* Two threads run one network at the same time, each on an instance of its own; both use one pool of
   worker threads. Then they compare what they got.

       cnnc compile digits.onnx -o digits.so
       cc -Wall -Wextra -Werror -pthread -o classify classify.c digits.so -Wl,-rpath,'$ORIGIN'
       ./classify

   prints the network's facts, and the class of an image with a vertical stroke.  */

#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "digits.h"

enum { PIXELS = 8 * 8, CLASSES = 10, RUNS = 100 };

struct task {
    cnnc_pool *pool;
    const float *image;
    float probabilities[CLASSES];
    int32_t status;
};

static void *classify(void *argument)
{
    struct task *task = argument;
    digits *network;

    task->status = digits_create_on(task->pool, &network);
    if (task->status != CNNC_DONE)
        return NULL;
    for (int run = 0; run < RUNS && task->status == CNNC_DONE; run++)
        task->status = digits_run(network, task->image, task->probabilities);
    digits_destroy(network);
    return NULL;
}

int main(void)
{
    float image[PIXELS] = {0};
    for (int row = 1; row < 7; row++)
        image[8 * row + 4] = 1;

    if (digits_abi_version() != DIGITS_ABI_VERSION) {
        fprintf(stderr, "the library has another interface than the header\n");
        return 1;
    }
    printf("%s\n", digits_info());
    printf("an instance takes %lld bytes\n", (long long)digits_workspace_bytes(2));

    cnnc_pool *pool = digits_pool_create(2);
    if (pool == NULL) {
        fprintf(stderr, "no pool of threads\n");
        return 1;
    }
    struct task tasks[2] = {{.pool = pool, .image = image}, {.pool = pool, .image = image}};
    pthread_t threads[2];
    for (int i = 0; i < 2; i++)
        if (pthread_create(&threads[i], NULL, classify, &tasks[i]) != 0)
            return 1;
    for (int i = 0; i < 2; i++)
        pthread_join(threads[i], NULL);
    digits_pool_destroy(pool);

    for (int i = 0; i < 2; i++)
        if (tasks[i].status != CNNC_DONE) {
            fprintf(stderr, "%s\n", digits_message(tasks[i].status));
            return 1;
        }
    if (memcmp(tasks[0].probabilities, tasks[1].probabilities, sizeof tasks[0].probabilities) != 0) {
        fprintf(stderr, "the threads got different results\n");
        return 1;
    }
    int best = 0;
    for (int i = 1; i < CLASSES; i++)
        if (tasks[0].probabilities[i] > tasks[0].probabilities[best])
            best = i;
    printf("class %d: %.9g\n", best, tasks[0].probabilities[best]);
    return 0;
}
