; LLVM 22.1.0, sources 767ec187c6cf425a9462c91b1dca473d209fa0f8b6ab88e8a62a81730539ad9d
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define range(i64 1, 5) i64 @cnnc_cpu_level() local_unnamed_addr #0 {
.2:
  %.5.i = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 1, i32 0) #0, !noalias !0
  %.10.i = extractvalue { i32, i32, i32, i32 } %.5.i, 2
  %.11.i = zext i32 %.10.i to i64
  %.26.i = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 0, i32 0) #0, !noalias !0
  %.27.i = extractvalue { i32, i32, i32, i32 } %.26.i, 0
  %.37.i = icmp ugt i32 %.27.i, 6
  br i1 %.37.i, label %B104.i, label %B146.i

B104.i:                                           ; preds = %.2
  %.40.i = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 7, i32 0) #0, !noalias !0
  %.43.i = extractvalue { i32, i32, i32, i32 } %.40.i, 1
  %.44.i = zext i32 %.43.i to i64
  br label %B146.i

B146.i:                                           ; preds = %B104.i, %.2
  %leaf_7.2.0.i = phi i64 [ %.44.i, %B104.i ], [ 0, %.2 ]
  %.61.i = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 -2147483648, i32 0) #0, !noalias !0
  %.62.i = extractvalue { i32, i32, i32, i32 } %.61.i, 0
  %.72.i = icmp ugt i32 %.62.i, -2147483648
  br i1 %.72.i, label %B274.i, label %cnnc_cpu_level.body.exit

B274.i:                                           ; preds = %B146.i
  %.76.i = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 -2147483647, i32 0) #0, !noalias !0
  %.81.i = extractvalue { i32, i32, i32, i32 } %.76.i, 2
  %.82.i = zext i32 %.81.i to i64
  %.91.i = and i64 %.11.i, 9970177
  %.92.not.i = icmp ne i64 %.91.i, 9970177
  %.95.i = and i64 %.82.i, 1
  %.96.not.not.i = icmp eq i64 %.95.i, 0
  %or.cond.i = select i1 %.92.not.i, i1 true, i1 %.96.not.not.i
  br i1 %or.cond.i, label %cnnc_cpu_level.body.exit, label %B354.i

B354.i:                                           ; preds = %B274.i
  %.107.i = and i64 %.11.i, 943722496
  %.110.not.i = icmp ne i64 %.107.i, 943722496
  %.113.i = and i64 %.82.i, 32
  %.116.not.not.i = icmp eq i64 %.113.i, 0
  %or.cond25.i = select i1 %.110.not.i, i1 true, i1 %.116.not.not.i
  br i1 %or.cond25.i, label %cnnc_cpu_level.body.exit, label %B434.i

B434.i:                                           ; preds = %B354.i
  %.124.i = tail call { i32, i32 } asm sideeffect "xgetbv", "={ax},={dx},{cx},~{dirflag},~{fpsr},~{flags}"(i32 0) #0, !noalias !0
  %.125.i = extractvalue { i32, i32 } %.124.i, 0
  %.126.i = zext i32 %.125.i to i64
  %.131.i = and i64 %leaf_7.2.0.i, 296
  %.132.not.i = icmp eq i64 %.131.i, 296
  %.135.i = and i64 %.126.i, 6
  %.136.not.i = icmp eq i64 %.135.i, 6
  %or.cond26.i = select i1 %.132.not.i, i1 %.136.not.i, i1 false
  br i1 %or.cond26.i, label %B542.i, label %cnnc_cpu_level.body.exit

B542.i:                                           ; preds = %B434.i
  %.145.i = and i64 %leaf_7.2.0.i, 3489857536
  %.148.not.i = icmp eq i64 %.145.i, 3489857536
  %.151.i = and i64 %.126.i, 224
  %.154.not.i = icmp eq i64 %.151.i, 224
  %or.cond27.i = select i1 %.148.not.i, i1 %.154.not.i, i1 false
  %spec.select = select i1 %or.cond27.i, i64 4, i64 3
  br label %cnnc_cpu_level.body.exit

cnnc_cpu_level.body.exit:                         ; preds = %B542.i, %B146.i, %B434.i, %B354.i, %B274.i
  %.3.0 = phi i64 [ 2, %B354.i ], [ 1, %B274.i ], [ 1, %B146.i ], [ 2, %B434.i ], [ %spec.select, %B542.i ]
  ret i64 %.3.0
}

attributes #0 = { nounwind }

!0 = !{!1}
!1 = distinct !{!1, !2, !"cnnc_cpu_level.body: %retptr"}
!2 = distinct !{!2, !"cnnc_cpu_level.body"}
